import { expect, test } from 'vitest';
import type { TableLayout } from './layout.ts';
import { layoutText } from './layout-text.ts';

const column = { label: null, unit: null, field: null };
const layout: TableLayout = {
  source: 'entity:Park',
  fits: false,
  headerRows: [2, 3],
  header: ['园区', '面积 / （亩）', 'x'],
  columns: [
    { ...column, cell: 'A', header: '园区', how: 'SYNONYM', field: 'name', label: '园区名称' },
    {
      ...column,
      cell: 'B',
      header: '面积\n（亩）',
      how: 'MAPPED',
      field: 'approvedArea',
      label: '核准面积',
      unit: '亩',
    },
    { ...column, cell: 'C', header: 'code', how: 'EXACT', field: 'code', label: 'code' },
    { ...column, cell: 'D', header: '', how: 'IGNORED' },
    { ...column, cell: 'E', header: 'x', how: 'UNKNOWN' },
  ],
  mapping: [],
  ...{ unused: [], missing: [], unknown: ['x'], repeated: [], misplaced: [] },
};

test('a layout is told a column a line, in columns of their own', () => {
  expect(layoutText('a.xlsx', layout)).toBe(
    [
      'a.xlsx → entity:Park，表头 header: 2–3',
      '  A  园区         name 园区名称              来源的表头 by the source',
      '  B  面积 （亩）  approvedArea 核准面积  亩  列对应 by the mapping',
      '  C  code         code                       字段名或标签 by name',
      '  D                                          略去 left out',
      '  E  x                                       未知 unknown',
      '',
    ].join('\n'),
  );
});
