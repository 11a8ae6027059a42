/** `npm run bench`: every bench, one after the other, whatever one of them misses. Ends with 1 where any did. */
import { spawnSync } from 'node:child_process';

const benches = ['bench:dates', 'bench:events', 'bench:build'];
const missed = benches.filter((name) => {
  console.log(`\n--- ${name}`);
  return spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' }).status !== 0;
});
console.log(missed.length === 0 ? '\nEvery bench is within its limits.' : `\nMissed a limit: ${missed.join(', ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;
