import { describe, expect, it } from 'vitest';
import { sortKeyOf } from './sort-key.ts';

describe('sortKeyOf', () => {
  it('spells Chinese characters apart and keeps other text together', () => {
    expect(sortKeyOf('济南ABC厂')).toBe('ji nan abc chang');
    expect(sortKeyOf('3M 中国')).toBe('3m zhong guo');
    expect(sortKeyOf('绿洲')).toBe('lv zhou');
  });

  it('folds full-width characters and case', () => {
    expect(sortKeyOf('ＡＢＣ（青岛）')).toBe('abc( qing dao )');
  });

  it('orders by syllable, not by letter', () => {
    expect(sortKeyOf('西安') < sortKeyOf('先')).toBe(true);
  });

  it('keeps what it cannot spell, and stays short enough for an index', () => {
    expect(sortKeyOf('𠀀🙂')).toBe('𠀀 🙂');
    expect(sortKeyOf('长'.repeat(10_000)).length).toBeLessThanOrEqual(400);
    expect(sortKeyOf('')).toBe('');
  });
});
