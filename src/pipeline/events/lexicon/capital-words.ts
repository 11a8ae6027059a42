/**
 * Which words keep their capital wherever they stand, and which nouns can open a sentence without an article and are no
 * name: data only, lower case.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What comes from a people, a place, a faith or a party, and what is called after one. */
export const capitalWords = words(`
  afghan albanian albanians algerian american andorran angolan arab arabian arabic argentine argentinian armenian asian
  australian austrian azerbaijani baltic bangladeshi bavarian belarusian belgian bengali bohemian bolivian bosnian brazilian
  british briton bulgarian burmese californian cambodian cameroonian canadian catalan celtic chechen chilean chinese
  colombian congolese corsican croat croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian
  ethiopian eurasian european filipino finnish flemish french georgian german ghanaian greek guatemalan gypsy haitian
  hawaiian hebrew hellenic himalayan hispanic hungarian iberian icelandic indian indonesian inuit iranian iraqi irish
  israeli italian jamaican japanese javanese jordanian kashmiri kazakh kenyan korean kurdish kuwaiti laotian latin latino
  latvian lebanese libyan lithuanian macedonian malay malaysian maltese mediterranean mexican moldovan mongol mongolian
  moroccan mozambican namibian nepalese nicaraguan nigerian nordic norman norse norwegian oriental ottoman ottomans
  pakistani palestinian panamanian parisian persian peruvian polish portuguese prussian qatari roman romanian russian
  rwandan samoan sardinian saudi saxon scandinavian scots scottish semitic serb serbian siberian sicilian singaporean slav
  slavic slovenian somali soviet spanish sudanese swedish swiss syrian taiwanese tamil thai tibetan tunisian turkish turkmen
  tuscan ugandan ukrainian uruguayan venetian venezuelan victorian vietnamese welsh yemeni zambian zimbabwean

  anglican biblical buddhist calvinist catholic christian christians confucian evangelical hasidic hindu islamic jesuit jew
  jewish jews lutheran mormon methodist muslim orthodox protestant puritan quaker shia sikh taoist

  communist communists conservative conservatives democrat democrats democratic fascist fascists green greens labour liberal
  liberals maoist marxist nationalist nationalists nazi populist republican republicans socialist stalinist unionist zionist
`);

/** Singular nouns that need no article: of stuff, of trade and of public life. */
export const massNouns = words(`
  aid cash coal cocoa coffee copper cotton crude debt diesel electricity energy food fuel gas gold grain heat ice iron lava meat
  milk mud oil paper petrol power rain rice rubber salt sand silver smoke snow steel sugar tea timber tobacco uranium water
  wheat wood wool
  demand employment evidence growth immigration industry inflation information investment migration money output
  production spending supply tourism trade traffic turnout unemployment
  crime corruption famine fighting justice legislation parliament police progress talks torture unrest violence war work
`);
