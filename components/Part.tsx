import type { ComponentChildren } from 'preact';

/** A part of a card or popup under its own small heading. */
export function Part({ title, children, class: name = '' }: { title: string; children: ComponentChildren; class?: string }) {
  return (
    <section class={`part ${name}`}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
