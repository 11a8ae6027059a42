import type { Entity } from '../../pipeline/types.ts';
import type { Finding } from '../text/finding.ts';
import type { Path } from '../yaml/offset-in-yaml.ts';
import type { YamlData } from '../yaml/read-yaml.ts';

/** Finds ids and names that stand for two entries, names that an entry repeats, and countries that are no entry. */
export function checkEntities(entities: readonly Entity[], yaml: YamlData): readonly Finding[] {
  const ids = new Map<string, Entity>();
  const names = new Map<string, Entity>();
  const places = new Set(entities.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  return entities.flatMap((entity, index) => {
    const report = findingAt(yaml, index);
    const findings: Finding[] = [];
    if (ids.has(entity.id)) {
      findings.push(
        report('same-id', ['id'], `Expected an id of its own; found \`${entity.id}\` twice.`, 'Rename one of the two.'),
      );
    }
    ids.set(entity.id, entity);
    [entity.name, ...entity.aliases].forEach((name, position) => {
      const path = position === 0 ? ['name'] : ['aliases', position - 1];
      const other = names.get(name);
      if (other === entity) {
        const message = `Expected each name of an entry once; found “${name}” twice.`;
        findings.push(report('same-name', path, message, 'Take one of the two out.'));
      } else if (other !== undefined) {
        const message = `Expected a name that stands for one entry; “${name}” stands for \`${other.id}\` too.`;
        findings.push(report('same-name', path, message, 'Take it out of one of the two.'));
      }
      names.set(name, entity);
    });
    if (entity.country !== undefined && !places.has(entity.country)) {
      const message = `Expected \`country\` to be the id of a place in this file; found “${entity.country}”.`;
      const hint = `Write one of ${[...places].slice(0, 8).join(', ')}, or add an entry for it.`;
      findings.push(report('unknown-country', ['country'], message, hint));
    }
    return findings;
  });
}

function findingAt(yaml: YamlData, index: number) {
  return (code: string, path: Path, message: string, hint: string): Finding => ({
    severity: 'error',
    code,
    message,
    hint,
    offset: yaml.offsetOf([index, ...path]),
  });
}
