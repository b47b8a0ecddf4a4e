import { FileFault } from '../file-fault.ts';

/**
 * Picks sheets of a file by name, in the order in which they are asked for; all of them when none is.
 *
 * @throws {@link FileFault} for a name that no sheet has
 */
export function chosenSheets<Sheet extends { name: string }>(
  sheets: readonly Sheet[],
  wanted: readonly string[] | undefined,
  path: string,
): readonly Sheet[] {
  if (wanted === undefined) return sheets;
  return wanted.map((name) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found) return found;
    throw new FileFault('SHEET_NOT_FOUND', { path }, [name, sheets.map((sheet) => sheet.name).join(', ') || '-']);
  });
}
