import { type Answer, defineScenario } from '../../../src/scenario.ts';
import { nodes } from '../../../src/shape.ts';

export default defineScenario<number>(import.meta.dirname, {
  mark: 'U1',
  zh: '企业一页，代码附中英文标签',
  en: 'a page of enterprises, their codes with labels',
  draw: (pick, { enterprises }) => pick.int(0, Math.min(9_000, enterprises - 50)),
  hub: {
    variables: (offset) => ({ offset }),
    shape: ({ enterprises }) => nodes(enterprises, (enterprise) => enterprise),
  },
  // PostGraphile knows no relation between a code and its label: whoever asks puts them together.
  postgraphile: {
    variables: (offset) => ({ offset }),
    shape: ({ allEnterprises, allCodeListItems }) => {
      const labels = new Map<string, Answer>(
        allCodeListItems.nodes.map((item: Answer) => [`${item.list}:${item.code}`, item]),
      );
      const labelled = (list: string, code: string | null) =>
        code === null ? null : { code, label: labels.get(`${list}:${code}`).labelZh };
      return nodes(allEnterprises, ({ creditCode, name, status, scale, controllingKind }) => ({
        creditCode,
        name,
        status: labelled('enterprise-status', status),
        scale: { ...labelled('enterprise-scale', scale), english: labels.get(`enterprise-scale:${scale}`).labelEn },
        controllingKind: labelled('controlling-kind', controllingKind),
      }));
    },
  },
  limit: (offset) => [offset],
});
