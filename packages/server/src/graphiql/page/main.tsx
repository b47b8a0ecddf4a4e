import './workers.ts';
import 'graphiql/style.css';
import './page.css';
import examples from 'hub:examples';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { type ComponentProps, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { examplesPanel } from './examples-panel.tsx';
import { Header } from './header.tsx';
import { token } from './token.ts';

/** Adds the token at the moment of sending, unless the tab's own headers have one. */
const fetcher: ComponentProps<typeof GraphiQL>['fetcher'] = async (params, options) => {
  const value = token.read();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json',
      'content-type': 'application/json',
      ...(value && { authorization: `Bearer ${value}` }),
      ...options?.headers,
    },
    body: JSON.stringify(params),
  });
  return response.json();
};

/** A link may bring its own query, as `/graphql?query=…&variables=…`. */
const link = new URLSearchParams(location.search);
const query = link.get('query') ?? undefined;
const variables = link.get('variables') ?? undefined;

const plugins = [examplesPanel, HISTORY_PLUGIN];

function Page({ sample }: { sample: boolean }) {
  return (
    <>
      <Header sample={sample} />
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={examplesPanel}
        defaultTabs={examples.map((example) => ({ query: example.query }))}
        {...(query !== undefined && { initialQuery: query })}
        {...(variables !== undefined && { initialVariables: variables })}
        defaultEditorToolsVisibility={false}
      >
        <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}

const root = document.getElementById('page');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page sample={root.dataset.sample === 'true'} />
    </StrictMode>,
  );
}
