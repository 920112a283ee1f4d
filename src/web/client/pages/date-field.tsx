import { say } from '../language.js'

/** A day, a month or a year, as much as is known. */
export const DateField = ({ name, title, value }: { name: string; title: string; value: string | null }) => (
  <label>
    {title}
    <input
      name={name}
      defaultValue={value ?? ''}
      placeholder={say('如 2023-12', 'as 2023-12')}
      pattern="\d{4}(-\d{2}(-\d{2})?)?"
      size={11}
      title={say('年、年-月，或年-月-日', 'A year, a month or a day: 2023-12-28')}
    />
  </label>
)
