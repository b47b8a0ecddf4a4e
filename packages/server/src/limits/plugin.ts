import { type DocumentNode, Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { scanDocument } from './document-scan.ts';
import type { Limits } from './limits.ts';
import { checkSelections } from './selection-limits.ts';
import { checkVariables } from './value-limits.ts';

/**
 * Puts the limits on documents and variables where they bind: on variables before anything reads them, on a document
 * around the parser. A document that Yoga's cache knows has passed already and is not looked at again.
 */
export function useLimits(limits: Limits): Plugin {
  return {
    onParams({ params }) {
      checkVariables((params as { variables?: unknown } | null)?.variables, limits);
    },
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string | Source, options): DocumentNode => {
        scanDocument(source instanceof Source ? source.body : source, limits);
        const document = parseFn(source, options) as DocumentNode;
        checkSelections(document, limits);
        return document;
      });
    },
  };
}
