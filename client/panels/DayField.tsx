import { type CalendarDate, parseDate } from '@internationalized/date';
import { useState } from 'react';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { useText } from '../i18n/useText.ts';
import { IconButton } from './IconButton.tsx';

type Props = {
  readonly label: string;
  /** ISO date. */
  readonly value: string | null;
  readonly changed: (value: string | null) => void;
  readonly isWrong?: boolean;
};

/** While a year is typed, 2024 is the year 2, 20 and 202. */
const FIRST_YEAR = 1000;

/** A day, part by part in the order of the reader's language; a native field would go by the browser's. */
export function DayField({ label, value, changed, isWrong = false }: Props) {
  const text = useText();
  const [typing, setTyping] = useState<CalendarDate | null>(null);
  const change = (day: CalendarDate | null) => {
    const isUnfinished = day !== null && day.year < FIRST_YEAR;
    setTyping(isUnfinished ? day : null);
    if (!isUnfinished) changed(day === null ? null : day.toString());
  };
  return (
    <div className="day">
      <DateField
        value={typing ?? (value === null ? null : parseDate(value))}
        onChange={change}
        granularity="day"
        shouldForceLeadingZeros
        isInvalid={isWrong}
      >
        <Label>{label}</Label>
        <DateInput className="day-input">
          {(segment) => <DateSegment segment={segment} className="day-part" />}
        </DateInput>
      </DateField>
      {value !== null && <IconButton icon="close" label={text('day.clear', { label })} onClick={() => change(null)} />}
    </div>
  );
}
