import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';
import { limitsWith } from './limits/limits.ts';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDir: '.data',
      sample: true,
      adminToken: undefined,
      today: undefined,
      logLevel: 'info',
      fastPath: true,
      corsOrigins: [],
      limits: limitsWith(),
    });
  });

  it('reads every variable, and takes an empty one as unset', () => {
    const config = readConfig({
      PORT: ' 8080 ',
      HOST: '::1',
      DATABASE_URL: 'postgresql://hub:secret@db/hub',
      HUB_DATA_DIR: '/srv/hub',
      HUB_SAMPLE: '',
      HUB_ADMIN_TOKEN: 'dh_0123456789',
      HUB_TODAY: '2024-02-29',
      LOG_LEVEL: 'debug',
      HUB_FAST_PATH: 'off',
      HUB_CORS_ORIGINS: 'https://a.example, https://b.example:8443',
      HUB_LIMIT_DEPTH: '7',
    });
    expect(config).toMatchObject({
      port: 8080,
      host: '::1',
      sample: false,
      adminToken: 'dh_0123456789',
      today: '2024-02-29',
      fastPath: false,
      corsOrigins: ['https://a.example', 'https://b.example:8443'],
      limits: limitsWith({ depth: 7 }),
    });
  });

  it('fills PostgreSQL with the sample only when told so', () => {
    const url = 'postgres://hub@db/hub';
    expect(readConfig({ DATABASE_URL: url }).sample).toBe(false);
    expect(readConfig({ DATABASE_URL: url, HUB_SAMPLE: 'on' }).sample).toBe(true);
    expect(readConfig({ HUB_SAMPLE: 'off' }).sample).toBe(false);
  });

  const wrong: Record<string, string> = {
    PORT: '70000',
    HUB_SAMPLE: 'yes',
    HUB_TODAY: '2026-02-29',
    LOG_LEVEL: 'loud',
    HUB_FAST_PATH: 'no',
    HUB_CORS_ORIGINS: 'https://a.example/path',
    HUB_LIMIT_BODY_BYTES: '1e6',
    HUB_LIMIT_ALIASES: '0',
  };
  for (const [variable, value] of Object.entries(wrong)) {
    it(`stops at ${variable}=${value} with one sentence in each language`, () => {
      expect(() => readConfig({ [variable]: value })).toThrow(ConfigError);
      expect(() => readConfig({ [variable]: value })).toThrow(
        new RegExp(
          `^环境变量 ${variable} 的值 "${value}" 不对，应为.+。 ${variable} cannot be "${value}": expected .+\\.$`,
        ),
      );
    });
  }

  it('names all wrong variables at once and shows no secret', () => {
    const secrets = { DATABASE_URL: 'mysql://root:hunter2@db', HUB_ADMIN_TOKEN: 'hunter2' };
    expect(() => readConfig(secrets)).toThrow(/DATABASE_URL.*\n.*HUB_ADMIN_TOKEN/);
    expect(() => readConfig(secrets)).not.toThrow(/hunter2/);
  });
});
