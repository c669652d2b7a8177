import type { ComponentChildren } from 'preact';

interface Props {
  /** Unique on the page. */
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** A switch at the end of its row, with its name and what it does before it. */
export function Switch({ id, label, hint, on, onSwitch }: Props) {
  return (
    <div class="setting">
      <div class="what">
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <p class="quiet" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        class="toggle"
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
