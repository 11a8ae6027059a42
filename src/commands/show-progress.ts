export interface Progress {
  readonly step: (text: string) => void;
  readonly count: (done: number, total: number) => void;
  readonly end: () => void;
}

/** Says what a long command is at: on a terminal one line that changes, elsewhere one line a step. */
export function showProgress(): Progress {
  const terminal = process.stderr.isTTY;
  let current = '';
  const draw = (text: string): void => void process.stderr.write(`\r\u001B[K${text}`);
  return {
    step: (text) => {
      current = text;
      if (terminal) draw(`${text} …`);
      else console.error(text);
    },
    count: (done, total) => {
      if (!terminal || (done % 10 !== 0 && done !== total)) return;
      const filled = Math.round((20 * done) / total);
      draw(`${current} ${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done} of ${total}`);
    },
    end: () => {
      if (terminal) draw('');
    },
  };
}
