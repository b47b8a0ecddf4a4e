import { describe, expect, it } from 'vitest';
import { matchKeyOf } from './match-key.ts';

const same = (...names: readonly string[]) => expect([...new Set(names.map(matchKeyOf))]).toHaveLength(1);
const different = (...names: readonly string[]) => expect(new Set(names.map(matchKeyOf)).size).toBe(names.length);

describe('matchKeyOf', () => {
  it('folds width and case', () => {
    same('虚构Ａ', '虚构A', '虚构ａ', '虚构a');
    expect(matchKeyOf('ＡＢＣ１２３厂')).toBe('ABC123厂');
    expect(matchKeyOf('Société Été')).toBe('SOCIÉTÉÉTÉ');
  });

  it('leaves out blanks and what nobody sees', () => {
    same('烟台 甲　厂', '烟台甲厂', ' 烟台\u00a0甲\t厂\n', '烟台\u200b甲\ufeff厂', '烟台甲\u00ad厂');
  });

  it('takes all brackets for one kind', () => {
    same('虚构（烟台）厂', '虚构(烟台)厂', '虚构【烟台】厂', '虚构〔烟台〕厂', '虚构［烟台］厂', '虚构《烟台》厂');
  });

  it('takes all dots for one', () => {
    same('虚构·约翰厂', '虚构・约翰厂', '虚构•约翰厂', '虚构･约翰厂', '虚构．约翰厂', '虚构.约翰厂');
  });

  it('folds characters that are another for the machine alone', () => {
    // A compatibility ideograph, and letters with their accents apart.
    same('\uf9b4山厂', '領山厂');
    same('e\u0301', 'é');
  });

  it('takes nothing for the same that merely resembles it', () => {
    different(
      '虚构',
      '虚构A',
      '虚构B',
      '虚构公司',
      '虚构有限公司',
      '虚构厂',
      '虛構',
      '虚构(烟台)',
      '虚构烟台',
      'e',
      'é',
    );
    different('虚构3.5厂', '虚构35厂', '虚构第一厂', '虚构第1厂');
  });

  it('gives no key to what cannot be compared', () => {
    expect(matchKeyOf(' \u200b')).toBe('');
    expect(matchKeyOf('长'.repeat(400))).toHaveLength(400);
    expect(matchKeyOf('长'.repeat(401))).toBe('');
  });
});
