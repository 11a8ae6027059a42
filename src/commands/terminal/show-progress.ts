export interface Progress {
  readonly step: (text: string) => void;
  readonly count: (done: number, total: number) => void;
  /** As `count`, where nobody can say how many there will be; called about once a second. */
  readonly tally: (done: number) => void;
  readonly end: () => void;
}

/** How many tallies pass between two lines where there is no terminal. */
const QUIET = 15;

/** Says what a long command is at: on a terminal one line that changes, elsewhere one line a step. */
export function showProgress(): Progress {
  const terminal = process.stderr.isTTY;
  let current = '';
  let tallies = 0;
  const draw = (text: string): void => void process.stderr.write(`\r\u001B[K${text}`);
  return {
    step: (text) => {
      current = text;
      tallies = 0;
      if (terminal) draw(`${text} …`);
      else console.error(text);
    },
    count: (done, total) => {
      if (!terminal || (done % 10 !== 0 && done !== total)) return;
      const filled = Math.round((20 * done) / total);
      draw(`${current} ${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done} of ${total}`);
    },
    tally: (done) => {
      tallies += 1;
      if (terminal) draw(`${current} … ${done} files`);
      else if (tallies % QUIET === 0) console.error(`${current}: ${done} files so far`);
    },
    end: () => {
      if (terminal) draw('');
    },
  };
}
