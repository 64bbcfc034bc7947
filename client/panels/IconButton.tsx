import type { ComponentProps } from 'react';
import { Icon } from './Icon.tsx';

type Props = Omit<ComponentProps<'button'>, 'type' | 'className' | 'children' | 'aria-label' | 'title'> & {
  readonly icon: ComponentProps<typeof Icon>['name'];
  /** For screen readers, and for the pointer that rests on it. */
  readonly label: string;
};

export function IconButton({ icon, label, ...rest }: Props) {
  return (
    <button {...rest} type="button" className="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
