import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package is pinned by its bytes', () => {
  expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});

test('every direct dependency is pinned to one version', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('no package runs a script when it is installed, but those that CONTRIBUTING.md gives a reason for', () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, '')).sort();
  expect(names).toEqual(Object.keys(manifest.allowScripts).sort());
  const reasons = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const name of names) expect(reasons).toContain(`\`${name}\` `);
});

test('the bill of materials can be printed, and names every direct dependency with its version', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', stdio: 'pipe' });
  const { components } = JSON.parse(printed) as {
    readonly components: ReadonlyArray<{ readonly name: string; readonly group?: string; readonly version: string }>;
  };
  const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(wanted.map(([name, version]) => `${name}@${version}`).filter((one) => !named.has(one))).toEqual([]);
});
