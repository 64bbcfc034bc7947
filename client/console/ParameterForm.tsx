import { useText, type Text } from '../i18n/useText.ts';
import { ActorSearch } from '../panels/ActorSearch.tsx';
import { useActorName } from '../panels/names.ts';
import type { SavedQuery } from '../store/console/model.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { kindOf } from '../store/model.ts';
import { type Fault, fieldsOf, fieldText } from './parameters.ts';
import { chosenQuery, useFaults } from './useRun.ts';

type Parameter = SavedQuery['parameters'][number];

/** A field for each parameter of the saved query, and a text for others. */
export function ParameterForm() {
  const text = useText();
  const dispatch = useDispatch();
  const query = useSelect(chosenQuery);
  const draft = useSelect((state) => state.console.draft);
  const { json } = draft;
  const fields = fieldsOf(draft, query);
  const faults = useFaults();
  const open = json !== '';
  return (
    <div className="console-parameters">
      {fields.map((parameter) => (
        <Field
          key={`${query?.name} ${parameter.name}`}
          parameter={parameter}
          faulty={faults.some((fault) => fault.kind === 'field' && fault.name === parameter.name)}
        />
      ))}
      <details open={open || undefined}>
        <summary>{text(fields.length > 0 ? 'console.moreParameters' : 'console.parameters')}</summary>
        <textarea
          aria-label={text('console.json')}
          rows={3}
          spellCheck={false}
          placeholder={'{ "actor": "state:CHN" }'}
          value={json}
          onChange={(event) => dispatch({ type: 'draftChanged', draft: { json: event.target.value } })}
        />
      </details>
      <output className="console-faults">
        {faults.map((fault) => (
          <p key={JSON.stringify(fault)}>{describe(fault, text)}</p>
        ))}
      </output>
    </div>
  );
}

function Field({ parameter, faulty }: { readonly parameter: Parameter; readonly faulty: boolean }) {
  const text = useText();
  const name = useActorName();
  const dispatch = useDispatch();
  const draft = useSelect((state) => state.console.draft);
  const value = fieldText(draft, parameter);
  const label = `$${parameter.name}`;
  const help = `console-help-${parameter.name}`;
  const set = (next: string) =>
    dispatch({ type: 'draftChanged', draft: { fields: { ...draft.fields, [parameter.name]: next } } });
  return (
    <div className="console-field">
      {isActor(parameter) ? (
        <ActorSearch
          label={label}
          placeholder={text('paths.pick')}
          value={value === '' ? '' : name(value)}
          picked={(actor) => {
            const fields = { ...draft.fields, [parameter.name]: actor.id };
            dispatch({ type: 'draftChanged', draft: { fields }, actor });
          }}
        />
      ) : (
        <label>
          <span className="field-label">
            {label} <span className="quiet">{parameter.type}</span>
          </span>
          {parameter.type === 'BOOLEAN' ? (
            <select value={value} aria-describedby={help} onChange={(event) => set(event.target.value)}>
              <option value="">{text('console.null')}</option>
              <option value="true">true</option>
              <option value="false">false</option>
            </select>
          ) : (
            <input
              type={parameter.type === 'DATE' ? 'date' : 'text'}
              inputMode={parameter.type === 'INTEGER' ? 'numeric' : undefined}
              spellCheck={false}
              autoComplete="off"
              value={value}
              aria-invalid={faulty}
              aria-describedby={help}
              placeholder={text('console.null')}
              onChange={(event) => set(event.target.value)}
            />
          )}
        </label>
      )}
      <p id={help} className="quiet">
        {isActor(parameter) && value !== '' && <code>{value}</code>} {parameter.description}
      </p>
    </div>
  );
}

/** The example is an actor's id. */
function isActor({ type, example }: Parameter): boolean {
  return type === 'STRING' && typeof example === 'string' && /^\w+:\S/u.test(example) && kindOf(example) === 'actor';
}

function describe(fault: Fault, text: Text): string {
  switch (fault.kind) {
    case 'json':
      return text('console.fault.json', { line: fault.line, column: fault.column, problem: fault.problem });
    case 'notAnObject':
      return text('console.fault.notAnObject');
    case 'tooBig':
      return text('console.fault.tooBig', { line: fault.line, column: fault.column, value: fault.value });
    case 'twice':
      return text('console.fault.twice', { name: fault.name });
    case 'field':
      return text('console.fault.field', { name: fault.name, type: fault.type });
  }
}
