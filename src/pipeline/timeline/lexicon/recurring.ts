/**
 * What the same people or bodies do again and again, in words whose families count: two dates of it are two events more often than one that
 * two articles date differently. Kinds of events that recur are listed beside it.
 */
export const recurring: ReadonlySet<string> = new Set(
  `vote elect election win lose match play score cup final race raise cut fall grow record report survey strike protest
  attack raid shell bomb kill fight clash skirmish hit fire shoot test launch exercise drill parade visit arrive leave
  travel meet host talk speech say tell ask warn announce promise threaten accuse deny criticise praise thank publish
  appear perform concert festival hold celebrate mark suspend resume postpone reopen send deliver
  import export supply ship buy sell pay lend donate flood erupt earthquake storm accident explode derail arrest
  fine search inspect veto extend renew sanction award prize call urge appeal earn profit
  revenue budget`
    .trim()
    .split(/\s+/u),
);

export const recurringKinds: ReadonlySet<string> = new Set(['meeting', 'visit', 'weapons test', 'statement']);
