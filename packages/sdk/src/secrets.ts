const secretKey = /token|password|passwd|secret|authorization|credential|apikey|api_key/i;
const replacement = '[secret]';

/**
 * Copies variables for an error, without what must not reach a log: values under a telling key, and every text that
 * contains the token itself.
 */
export function withoutSecrets(value: unknown, token: string | undefined): unknown {
  if (typeof value === 'string') return token && value.includes(token) ? replacement : value;
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, token));
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, secretKey.test(key) ? replacement : withoutSecrets(item, token)]),
  );
}
