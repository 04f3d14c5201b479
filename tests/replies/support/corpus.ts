import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Committee, Replies } from '../../../src/replies/readReplies';
import { type CalendarDate } from '../../../src/domain/calendar';
import { criterion, day, member, neighbourhood, task } from '../../support/tracker';

/** A pasted text with its answers, and the committee it is read for. */
export interface Case {
  name: string;
  text: string;
  committee: Committee;
  today: CalendarDate;
  answer: Answer;
}

/** The answers of one text, as written down before there was a reader. */
export interface Answer {
  updates: Expected[];
  unread?: { text: string }[];
  ambiguous?: true;
}

export interface Expected {
  task: string;
  state: string | null;
  progress: number | null;
  difficulty: string | null;
  request: string | null;
  result: string | null;
  proof: string | null;
  doneOn: string | null;
  ticks: string[];
  extension: string | null;
  quote: string;
  sender: string | null;
}

interface Context {
  today: string;
  members: { name: string; role?: string; unit?: string; criteria?: string[]; neighbourhood?: string }[];
  neighbourhoods?: string[];
  criteria: { code: string; name: string }[];
  tasks: {
    code: string;
    content: string;
    owner: string;
    partners?: string[];
    neighbourhood?: string;
    recurrence?: string;
    deadline?: string;
    state: Committee['tasks'][number]['state'];
    progress?: number;
  }[];
}

const root = join('tests', 'replies', 'corpus');
const json = <Content>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Content;

/** Every text of a folder of the corpus. */
export function casesOf(folder: string): Case[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const answer = json<Answer & { context: string; today?: string }>(
        join(root, folder, file.replace(/\.txt$/, '.json')),
      );
      const context = json<Context>(join(root, 'contexts', `${answer.context}.json`));
      return {
        name: file.replace(/\.txt$/, ''),
        text: readFileSync(join(root, folder, file), 'utf8'),
        committee: committeeOf(context),
        today: day(answer.today ?? context.today),
        answer,
      };
    });
}

function committeeOf({ members, neighbourhoods = [], criteria, tasks }: Context): Committee {
  return {
    members: members.map(({ name, role = '', unit = '', neighbourhood: place }) =>
      member({ name, fullName: name, position: role, unit, neighbourhoods: place ? [place] : [] }),
    ),
    neighbourhoods: neighbourhoods.map((name) => neighbourhood({ name })),
    criteria: criteria.map((one) => criterion(one)),
    tasks: tasks.map((one) =>
      task({
        id: one.code,
        content: one.content,
        owners: [one.owner],
        partners: one.partners ?? [],
        neighbourhoods: one.neighbourhood ? [one.neighbourhood] : [],
        recurring: one.recurrence ? { rule: one.recurrence, done: [], waived: [] } : null,
        deadline: one.deadline ? day(one.deadline) : null,
        state: one.state,
        progress: one.progress ?? null,
      }),
    ),
  };
}

export type Read = (one: Case) => Replies;
