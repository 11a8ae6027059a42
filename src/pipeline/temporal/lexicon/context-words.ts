/** Words after which a month or a year is a date. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in', 'on', 'since', 'until', 'till', 'by', 'from', 'to', 'through', 'throughout', 'during', 'before', 'after', 'between',
  'around', 'early', 'late', 'mid', 'earlier', 'later', 'last', 'next', 'this', 'of', 'for', 'circa', 'about', 'into', 'as', 'every',
  'each', 'previous', 'following', 'past', 'coming', 'within', 'starting', 'beginning', 'ending', 'effective', 'over', 'toward', 'towards', 'at',
  'pre', 'post', 'only', 'and', 'or', 'near', 'dated',
]);

/** What a number counts or measures: after these it is no date. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  'kg', 'g', 'km', 'm', 'cm', 'mm', 'ft', 'feet', 'foot', 'mile', 'miles', 'metre', 'metres', 'meter', 'meters', 'kilometre', 'kilometres',
  'kilometer', 'kilometers', 'yards', 'acres', 'hectares', 'ton', 'tons', 'tonnes', 'pounds', 'lb', 'lbs', 'kilograms', 'litres', 'liters',
  'gallons', 'barrels', 'watts', 'megawatts', 'mw', 'kw', 'mph', 'rpm', 'hp', 'volts', 'degrees', 'bytes', 'mb', 'gb', 'pixels',
  'percent', '%', 'per', 'dollars', 'euros', 'yen', 'rubles', 'rupees', 'cents', 'million', 'billion', 'trillion', 'thousand', 'hundred',
  'people', 'men', 'women', 'children', 'troops', 'soldiers', 'workers', 'employees', 'jobs', 'voters', 'votes', 'seats', 'delegates',
  'members', 'students', 'patients', 'prisoners', 'refugees', 'homes', 'houses', 'families', 'ships', 'aircraft', 'tanks', 'guns', 'planes',
  'points', 'runs', 'goals', 'shares', 'copies', 'words', 'pages', 'items', 'units', 'cases', 'deaths', 'times', 'passengers', 'cars',
  'vehicles', 'countries', 'cities', 'others', 'casualties', 'civilians', 'horses', 'rounds', 'yard', 'residents', 'hours', 'minutes', 'days',
  'weeks', 'months', 'years', 'calories', 'kcal', 'square', 'cubic', 'metric', 'dead', 'killed', 'wounded', 'injured', 'north', 'south',
]);

/** What a number names rather than counts: “flight 2019”, “page 1999”, “$2000”. */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set([
  '$', '£', '€', '¥', '#', 'no', 'nos', 'number', 'flight', 'route', 'highway', 'interstate', 'page', 'pages', 'pp', 'boeing', 'airbus', 'room',
  'rs', 'usd', 'article', 'section', 'chapter', 'verse', 'model', 'version', 'line', 'lines', 'channel', 'unit', 'apartment', 'apt', 'suite',
  'box', 'code', 'zip', 'pin', 'serial', 'windows', 'area', 'level', 'rank', 'ranked', 'score', 'exit', 'isbn', 'resolution', 'nearly',
  'almost', 'roughly', 'approximately', 'totaling', 'totalling', 'exactly', 'than', 'some', 'least', 'most', 'estimated',
]);
