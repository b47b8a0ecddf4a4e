import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { scanDocument } from '../limits/document-scan.ts';
import { limitsWith } from '../limits/limits.ts';
import { checkSelections } from '../limits/selection-limits.ts';
import { schema } from '../schema/index.ts';
import { readExamples } from './examples.ts';

describe('each example query', () => {
  for (const { name, zh, en, query } of readExamples()) {
    it(`${name} fits the schema and the default limits`, () => {
      scanDocument(query, limitsWith());
      checkSelections(parse(query), limitsWith());
      expect(validate(schema, parse(query))).toEqual([]);
    });

    it(`${name} has a Chinese and an English title`, () => {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    });
  }
});
