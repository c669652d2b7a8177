import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** What the button says while closed and while open. */
  more: string;
  fewer: string;
  /** What stands above the button, in either state. */
  children: (open: boolean) => ComponentChildren;
}

/** Something of which the rest lies behind one button. */
export class Toggle extends Component<Props, { open: boolean }> {
  override state = { open: false };

  override render() {
    const { open } = this.state;
    return (
      <>
        {this.props.children(open)}
        <button type="button" class="link more" aria-expanded={open} onClick={() => this.setState({ open: !open })}>
          {open ? this.props.fewer : this.props.more}
        </button>
      </>
    );
  }
}
