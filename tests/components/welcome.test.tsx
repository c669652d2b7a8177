// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { button, expectAccessible, show, textOf } from './render.ts';

vi.mock('#i18n', async () => (await import('./render.ts')).dutchWords());

const KEYS = [
  { name: 'next-mention', description: '', keys: 'Alt+Shift+J' },
  { name: 'open-card', description: '', keys: 'Alt+Shift+L' },
];

it('has the example drawn upon, tells the keys that the browser has, and leads on', async () => {
  const explain = vi.fn();
  const root = show(<Welcome explain={explain} shortcuts={KEYS} missing={0} onAllow={vi.fn()} />);
  expect(explain).toHaveBeenCalledWith(root.querySelector('.sample'), expect.any(AbortSignal));
  expect(textOf(root)).toContain('gaat Alt+Shift+J naar het volgende woord en opent Alt+Shift+L de kaart');
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain('/options.html#sites');
  await expectAccessible(root);
});

it('speaks of no keys where there are none, and offers to allow the sites that the browser keeps shut', () => {
  const allow = vi.fn();
  const root = show(<Welcome explain={vi.fn()} shortcuts={[]} missing={3} onAllow={allow} />);
  expect(textOf(root)).not.toContain('toetsenbord');
  button(root, 'Sta ze toe').click();
  expect(allow).toHaveBeenCalled();
});
