import { createHub, type HubClient } from '@district-hub/sdk';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';
import type { Terminal } from './terminal.ts';

/** The hub that the environment names: that of this machine unless it says otherwise. */
export function hubOf({ env }: Pick<Terminal, 'env'>): HubClient {
  const url = env.HUB_URL || `http://127.0.0.1:${env.PORT || 4000}/graphql`;
  try {
    return createHub({ url, token: env.HUB_TOKEN || undefined });
  } catch (error) {
    const reason = (error as Error).message;
    throw new Failure(
      exitStatus.input,
      [`HUB_URL 或 HUB_TOKEN 不可用。`, `HUB_URL or HUB_TOKEN cannot be used: ${reason}.`],
      error,
    );
  }
}
