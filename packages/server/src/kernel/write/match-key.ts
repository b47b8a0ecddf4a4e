/** A longer key would not fit an index entry. */
const longest = 400;

const opening = /[[{【〔〖〈《「『〘〚⟨]/g;
const closing = /[\]}】〕〗〉》」』〙〛⟩]/g;
/** Dots between the parts of a name, of which every keyboard has another. */
const dots = /[·・•‧∙⋅●]/g;
/** Blanks, and characters that nobody sees: marks of width nothing, soft hyphens, controls. */
const unseen = /[\s\p{Cc}\p{Cf}]/gu;

/** A name that is its own key, as most are: nothing but common Chinese characters, capitals and digits. */
const plain = /^[\u4e00-\u9fffA-Z0-9]*$/;

/**
 * The key by which names are told to be the same: `虚构Ａ` and `虚构A` have one, `虚构` and `虚构B` have others.
 *
 * @returns empty for a name that no other can be compared with, because nothing of it is left or it is too long; such a
 *   name matches nothing
 *
 * @remarks
 * It folds only how a name is written: compatibility forms such as full-width letters (NFKC), blanks, kinds of brackets and
 * of dots, case. No word is left out and no character taken for a similar one. A migration does the same in SQL for the
 * names that were there before, so a change here needs a migration.
 */
export function matchKeyOf(name: string): string {
  const key = plain.test(name) ? name : folded(name);
  return key.length > longest ? '' : key;
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(opening, '(')
    .replace(closing, ')')
    .replace(dots, '.')
    .toUpperCase();
}
