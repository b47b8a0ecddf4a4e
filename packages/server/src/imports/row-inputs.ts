import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import { bilingual } from '../kernel/words.ts';

/** What clients say of files, their columns and their rows. */
export function defineRowInputs(builder: AnyBuilder): void {
  builder.inputType('ImportMappingInput', {
    description: bilingual(
      '列对应',
      'What a column of a file means, where the source does not know it or would be wrong.',
    ),
    fields: (t: AnyFields) => ({
      header: t.string({
        required: true,
        description: bilingual('表头', 'Its header; of several that say the same the second is called "面积#2".'),
      }),
      field: t.string({
        description: bilingual(
          '字段',
          'Field of the entity, such as "name" or "chain.code"; null leaves the column out.',
        ),
      }),
      unit: t.string({
        description: bilingual(
          '单位',
          'Unit of its cells, such as "万元" or "公顷", where neither they nor the header say.',
        ),
      }),
    }),
  });
  builder.inputType('ImportFileInput', {
    description: bilingual('导入文件', 'A table of a file as it says of itself; the same with each of its chunks.'),
    fields: (t: AnyFields) => ({
      name: t.string({ required: true, description: bilingual('文件名', 'Name without its folder.') }),
      sheet: t.string({ description: bilingual('工作表', 'Sheet of a workbook that the rows are from.') }),
      encoding: t.string({ description: bilingual('编码', 'Encoding that its text was read in, such as "GB18030".') }),
      checksum: t.string({
        required: true,
        description: bilingual('校验和', 'SHA-256 of its bytes, as hexadecimal digits.'),
      }),
      header: t.stringList({
        required: true,
        description: bilingual('表头', 'Header cells, in order; those of two header rows joined by " / ".'),
      }),
      mapping: t.field({
        type: ['ImportMappingInput'],
        description: bilingual('列对应', 'What was said of its columns.'),
      }),
    }),
  });
  builder.inputType('ImportRowInput', {
    description: bilingual('导入行', 'A row of a file.'),
    fields: (t: AnyFields) => ({
      row: t.int({ required: true, description: bilingual('行号', 'Line in the file, from 1, the header included.') }),
      cells: t.field({
        type: ['String'],
        required: { list: true, items: false },
        description: bilingual('单元格', 'Cells in the order of the header; null or "" for an empty one.'),
      }),
    }),
  });
}
