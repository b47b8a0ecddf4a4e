import examples from 'hub:examples';
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/** The list of example queries in GraphiQL's side pane; a click opens one in a tab of its own. */
export const examplesPanel: GraphiQLPlugin = {
  title: '示例 · Examples',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M5 4h11l3 3v13H5zM9 10h6M9 14h6" />
    </svg>
  ),
  content: ExamplesPanel,
};

function ExamplesPanel() {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  const open = (query: string) => {
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue('');
  };

  return (
    <section className="hub-examples">
      <h2>示例查询 · Example queries</h2>
      <ul>
        {examples.map(({ name, zh, en, query, needsToken }) => (
          <li key={name}>
            <button type="button" className="graphiql-un-styled" data-example={name} onClick={() => open(query)}>
              <span lang="zh-CN">{zh}</span>
              <small lang="en">{en}</small>
              {needsToken && <em>需要令牌 · needs the token</em>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
