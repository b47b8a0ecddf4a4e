/** What a file may hold at most, so that a broken or hostile one cannot use up the machine. The README says why each is so. */
export const fileLimits = {
  /** Characters of one cell. */
  cellCharacters: 300_000,
  /** Characters of one row; a quote that is never closed runs into it. */
  rowCharacters: 600_000,
  /** Cells of one row, and keys of the objects of a JSON file: the hub takes no longer lists. */
  columns: 1_000,
  /** Characters of the strings that the cells of an XLSX file share, which are kept in memory. */
  sharedCharacters: 100_000_000,
  /** Entries of an XLSX file, which is a ZIP archive. */
  zipEntries: 10_000,
  /** Bytes of one entry of an XLSX file, unpacked. */
  zipEntryBytes: 4_000_000_000,
  /** How many times its packed size an entry above a megabyte may become. */
  zipRatio: 250,
  /** Bytes of an XLS file, which is read whole. */
  xlsBytes: 64_000_000,
};

export type FileLimits = Readonly<Record<keyof typeof fileLimits, number>>;
export type FileLimitName = keyof FileLimits;

export const fileLimitNames = Object.keys(fileLimits) as FileLimitName[];
