import { useState } from 'react';
import { token } from './token.ts';

/** What stands above GraphiQL: what these data are, and the place for the token. */
export function Header({ sample }: { sample: boolean }) {
  const [value, setValue] = useState(token.read);

  const change = (typed: string) => {
    const trimmed = typed.trim();
    setValue(trimmed);
    token.write(trimmed);
  };

  return (
    <header className="hub-header">
      <strong>District Hub</strong>
      {sample && (
        <span className="hub-sample" role="note">
          虚构示例数据，不涉及任何真实企业与个人 · Fictional sample data, no real enterprise or person
        </span>
      )}
      <form className="hub-token" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="hub-token">令牌 · Token</label>
        <input
          type="password"
          id="hub-token"
          autoComplete="off"
          spellCheck={false}
          placeholder="dh_…"
          title="以 Authorization: Bearer 发送，只保存在本标签页中 · Sent as Authorization: Bearer, kept in this tab only"
          value={value}
          onChange={(event) => change(event.target.value)}
        />
        <span className={value ? 'hub-role hub-role-token' : 'hub-role'}>
          {value ? '以令牌身份 · with token' : '公众 · public'}
        </span>
      </form>
    </header>
  );
}
