import type { Entity } from '../../pipeline/types.ts';
import { errorAt, type Finding } from '../text/finding.ts';
import type { Path } from '../yaml/offset-in-yaml.ts';
import type { YamlData } from '../yaml/read-yaml.ts';

/** Finds ids and names that stand for two entries, names that an entry repeats, and countries that are no entry. */
export function checkEntities(entities: readonly Entity[], yaml: YamlData): readonly Finding[] {
  const ids = new Map<string, Entity>();
  const names = new Map<string, Entity>();
  const places = new Set(entities.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  return entities.flatMap((entity, index) => {
    const at = (...path: Path): number => yaml.offsetOf([index, ...path]);
    const findings: Finding[] = [];
    if (ids.has(entity.id)) {
      const message = `Expected an id of its own; found \`${entity.id}\` twice.`;
      findings.push(errorAt(at('id'), 'same-id', message, 'Rename one of the two.'));
    }
    ids.set(entity.id, entity);
    [entity.name, ...entity.aliases].forEach((name, position) => {
      const offset = position === 0 ? at('name') : at('aliases', position - 1);
      const other = names.get(name);
      if (other === entity) {
        const message = `Expected each name of an entry once; found “${name}” twice.`;
        findings.push(errorAt(offset, 'same-name', message, 'Take one of the two out.'));
      } else if (other !== undefined) {
        const message = `Expected a name that stands for one entry; “${name}” stands for \`${other.id}\` too.`;
        findings.push(errorAt(offset, 'same-name', message, 'Take it out of one of the two.'));
      }
      names.set(name, entity);
    });
    if (entity.country !== undefined && !places.has(entity.country)) {
      const message = `Expected \`country\` to be the id of a place in this file; found “${entity.country}”.`;
      const hint = `Write one of ${[...places].slice(0, 8).join(', ')}, or add an entry for it.`;
      findings.push(errorAt(at('country'), 'unknown-country', message, hint));
    }
    return findings;
  });
}
