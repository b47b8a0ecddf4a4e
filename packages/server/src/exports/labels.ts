import type { Registry } from '../kernel/registry.ts';
import type { CodeBook } from '../kernel/write/code-book.ts';
import type { Language } from './request.ts';

/** What codes and values of enums are called in an export, always so that an import finds the same code again. */
export class Labels {
  readonly language: Language;
  /** For the keys of other records: codes as they are, since these are not looked up by their labels. */
  readonly plain: Labels;
  readonly #codes: CodeBook;
  readonly #enums: Registry['enums'];
  readonly #known = new Map<string, string>();

  constructor(language: Language, codes: CodeBook, enums: Registry['enums']) {
    this.language = language;
    this.plain = language === 'ZH' ? new Labels('NAMES', codes, enums) : this;
    this.#codes = codes;
    this.#enums = enums;
  }

  /** The label of a code; the code itself where its list does not know it, or means another code by the label. */
  ofCode(list: string, code: string): string {
    return this.#named(`code ${list} ${code}`, code, () => {
      const label = this.#codes.find(list, code)?.labelZh;
      return label !== undefined && this.#codes.find(list, label)?.code === code ? label : undefined;
    });
  }

  /** The label of a value of an enum; the value itself where the label could mean another. */
  ofValue(type: string, value: string): string {
    return this.#named(`enum ${type} ${value}`, value, () => {
      const values = Object.entries(this.#enums[type]?.values ?? {});
      const label = values.find(([name]) => name === value)?.[1].label;
      const [found] = values.find(([name, facts]) => name === label || facts.label === label) ?? [];
      return found === value ? label : undefined;
    });
  }

  #named(key: string, value: string, labelOf: () => string | undefined): string {
    if (this.language !== 'ZH') return value;
    const name = this.#known.get(key) ?? (labelOf() || value);
    this.#known.set(key, name);
    return name;
  }
}
