import { Link } from 'wouter-preact'
import { say } from '../language.js'
import { View } from '../view.js'
import { questions } from './questions.js'

/** The questions that are ready. */
export const QuestionsPage = () => (
  <View title={say('问答', 'Answers')} class="questions-page">
    <p class="lead">
      {say(
        '选一个问题，填上人名、地名和日期。每条答案都能看到原文。',
        'Choose a question, fill in names and dates. Every answer leads to the sentence of the paper.',
      )}
    </p>
    <ul class="results questions">
      {questions.map(({ name, title }) => (
        <li key={name}>
          <Link href={`/questions/${name}`}>{title()}</Link>
        </li>
      ))}
    </ul>
  </View>
)
