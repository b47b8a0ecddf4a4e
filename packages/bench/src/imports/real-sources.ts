import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Real files of a source, in the folder of real data. */
export interface RealSource {
  source: string;
  folder: string;
  /** Those of the folder's files that the source takes. */
  files: RegExp;
}

/** Every source that there are real files of, in an order in which each finds what it refers to. */
export const realSources: readonly RealSource[] = [
  { source: 'gbt2260-history', folder: 'gbt2260-history', files: /^result\.csv$/ },
  { source: 'administrative-divisions', folder: 'administrative-divisions', files: /\.csv$/ },
  { source: 'gbt4754-2017', folder: 'gbt4754-2017', files: /\.xlsx$/ },
  { source: 'land-use-codes', folder: 'land-use-codes', files: /^dict_.*\.json$/ },
  { source: 'enterprise-registration', folder: 'enterprise-registration-shandong', files: /\.csv$/ },
  { source: 'listed-companies', folder: 'listed-companies', files: /\.csv$/ },
  { source: 'industry-chain-graph', folder: 'industry-chain-graph', files: /^(?!industry_up).*\.jsonl?$/ },
  { source: 'listed-concepts', folder: 'listed-concepts-gbk', files: /\.csv$/ },
  { source: 'development-zones', folder: 'development-zones-2018-shandong', files: /\.csv$/ },
  { source: 'land-supply', folder: 'land-supply', files: /\.xls$/ },
  { source: 'fortune-global-500', folder: 'fortune-global-500', files: /\.[ct]sv$/ },
];

/** The paths of a source's files. */
export function realFiles(realData: string, { folder, files }: RealSource): string[] {
  return readdirSync(join(realData, folder))
    .filter((name) => files.test(name))
    .sort()
    .map((name) => join(realData, folder, name));
}
