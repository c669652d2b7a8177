import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  intro?: string;
  children: ComponentChildren;
}

/** Settings that belong together, under a heading of their own. */
export function Group({ title, intro, children }: Props) {
  return (
    <section class="group">
      <h3>{title}</h3>
      {intro !== undefined && <p class="intro">{intro}</p>}
      {children}
    </section>
  );
}
