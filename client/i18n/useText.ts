import { useIntl } from 'react-intl';
import type { MessageId } from './languages/en.ts';

export type Text = (id: MessageId, values?: Record<string, string | number>) => string;

/** Messages by a checked key. */
export function useText(): Text {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
