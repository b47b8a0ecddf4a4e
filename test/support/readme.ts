import { readFile } from 'node:fs/promises';

export const readmeFile = new URL('../../README.md', import.meta.url);

/** A fenced block of the README. */
export interface Snippet {
  language: string;
  text: string;
  /** The second-level heading that it stands under. */
  section: string;
}

/** The README, and its fenced blocks in order. */
export async function readReadme(): Promise<{ text: string; snippets: Snippet[] }> {
  const text = await readFile(readmeFile, 'utf8');
  const snippets = text.split(/^## /m).flatMap((part) => {
    const section = part.slice(0, part.indexOf('\n'));
    const blocks = part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
    return [...blocks].map(([, language = '', block = '']) => ({ language, text: block, section }));
  });
  return { text, snippets };
}
