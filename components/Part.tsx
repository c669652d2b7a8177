import type { ComponentChildren } from 'preact';

/** A part of a card (under its `h2`) or of the popup (under its `h1`), under a small heading of its own. */
export function Part({ title, children, level = 'h3' }: { title: string; children: ComponentChildren; level?: 'h2' | 'h3' }) {
  const Heading = level;
  return (
    <section class="part">
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
