import { Icon } from '../../panels/Icon.tsx';
import { type Text, useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import type { Failure } from '../../store/state.ts';

/** Why there is no answer, and what to do. The statement stays as it is. */
export function Ending() {
  const text = useText();
  const failure = useSelect((state) => state.console.ending?.failure);
  if (failure === undefined || failure === 'cancelled') return null;
  return (
    <div className="console-failure" role="alert">
      <Icon name="warning" />
      <p>
        <strong>{headline(failure, text)}</strong> {explain(failure, text)}
      </p>
    </div>
  );
}

function headline({ failure, code, place }: Failure, text: Text): string {
  if (failure !== 'graphql') return text('console.away');
  if (place) return text('console.syntaxAt', { line: place.line, column: place.column });
  return text(code === 'CYPHER_REFUSED' ? 'console.refused' : 'console.failed');
}

function explain({ failure, message }: Failure, text: Text): string {
  switch (failure) {
    case 'graphql':
      return message;
    case 'timeout':
      return text('console.tooLong');
    default:
      return `${text(`error.${failure}`, { message })} ${text('console.kept')}`;
  }
}
