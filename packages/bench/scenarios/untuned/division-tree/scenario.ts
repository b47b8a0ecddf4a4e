import { today } from '../../../src/district/counts.ts';
import { defineScenario } from '../../../src/scenario.ts';
import { globalId, nodes } from '../../../src/shape.ts';

export default defineScenario<number>(import.meta.dirname, {
  mark: 'U7',
  zh: '行政区划及其下两级',
  en: 'an administrative division and two levels below it',
  // The district itself and its twenty streets.
  draw: (pick) => pick.int(1, 21),
  hub: {
    variables: (id) => ({ id: globalId('AdministrativeDivision', id) }),
    shape: ({ administrativeDivision: { children, ...division } }) => ({
      ...division,
      total: children.totalCount,
      children: nodes(children, ({ code, name, children }) => ({ code, name, children: children.nodes })),
    }),
  },
  postgraphile: {
    variables: (id) => ({ id, on: today }),
    shape: ({ administrativeDivisionByRowId: { code, name, level, administrativeDivisionByParentId, ...found } }) => ({
      code,
      name,
      level,
      parent: administrativeDivisionByParentId,
      total: found.administrativeDivisionsByParentId.totalCount,
      children: nodes(found.administrativeDivisionsByParentId, (child) => ({
        code: child.code,
        name: child.name,
        children: child.administrativeDivisionsByParentId.nodes,
      })),
    }),
  },
  limit: (id) => [id, today],
});
