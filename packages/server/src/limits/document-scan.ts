import { Lexer, Source, TokenKind } from 'graphql';
import { limitError } from './limit-error.ts';
import type { Limits } from './limits.ts';

const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a document that has too many tokens or directives or is nested too deeply, in one flat pass over its text.
 *
 * @remarks
 * The parser recurses once per bracket, so this has to run before it: a document of 10,000 opening braces would
 * overflow its stack. A lexical error ends the pass without a word; the parser reads no further and words it.
 *
 * @throws LIMIT_EXCEEDED
 */
export function scanDocument(body: string, limits: Limits): void {
  const lexer = new Lexer(new Source(body));
  let tokens = 0;
  let directives = 0;
  let nesting = 0;
  for (;;) {
    const kind = advance(lexer);
    if (kind === undefined || kind === TokenKind.EOF) return;
    if (++tokens > limits.tokens) throw limitError(limits, 'tokens', tokens);
    if (opening.has(kind) && ++nesting > limits.nesting) throw limitError(limits, 'nesting', nesting);
    if (closing.has(kind)) nesting -= 1;
    if (kind === TokenKind.AT && ++directives > limits.directives) throw limitError(limits, 'directives', directives);
  }
}

function advance(lexer: Lexer): TokenKind | undefined {
  try {
    return lexer.advance().kind;
  } catch {
    return undefined;
  }
}
