import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';

/** In a thread: the pieces that it was started with, each asked for when the one before has been dealt with. */
export async function* askForPieces<Piece>(): AsyncGenerator<Piece, void, undefined> {
  if (parentPort === null) throw new Error('Expected to be in a thread; there is nobody to ask.');
  for (;;) {
    parentPort.postMessage('next');
    const [answer] = (await once(parentPort, 'message')) as [IteratorResult<Piece, unknown>];
    if (answer.done === true) return;
    yield answer.value;
  }
}
