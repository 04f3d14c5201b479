import { concernsWithin } from '../concerns';
import type { Task, Tracker } from '../tracker';
import { taskName } from '../wording';
import type { RecordFinding, FoundIn } from './finding';

/** Work that nobody has, and people whom no letter reaches. */
export function assignmentFindings(tracker: Tracker): RecordFinding[] {
  return [
    ...tracker.tasks.filter(isOpen).filter(isNobodys).map(unassigned),
    ...criteriaWithoutPerson(tracker),
    ...owingWithoutAddress(tracker),
    ...tracker.neighbourhoods
      .filter(({ head }) => head === '')
      .map((record) =>
        finding({ of: 'neighbourhood', record }, 'head', record.name, 'Chưa ghi trưởng khu phố.'),
      ),
  ];
}

const isOpen = ({ state }: Task): boolean => state !== 'done' && state !== 'cancelled';
const isNobodys = ({ owners }: Task): boolean => owners.length === 0;

const finding = (where: FoundIn, field: string, about: string, says: string): RecordFinding => ({
  ...where,
  group: 'assignment',
  field,
  about,
  says,
});

const unassigned = (task: Task): RecordFinding =>
  finding({ of: 'task', record: task }, 'owners', taskName(task), 'Chưa giao cho ai.');

function criteriaWithoutPerson({ criteria, members }: Tracker): RecordFinding[] {
  const covered = new Set(members.flatMap((member) => member.criteria));
  return criteria
    .filter(({ code, owners }) => owners.length === 0 && !covered.has(code))
    .map((record) =>
      finding(
        { of: 'criterion', record },
        'owners',
        `${record.code}. ${record.name}`,
        'Chưa có người phụ trách tiêu chí này.',
      ),
    );
}

function owingWithoutAddress(tracker: Tracker): RecordFinding[] {
  const concernsOf = concernsWithin(tracker);
  const open = tracker.tasks.filter(isOpen);
  return tracker.members
    .filter(({ addresses }) => addresses.length === 0)
    .flatMap((member) => {
      const concerns = concernsOf([member]);
      const owed = open.filter(({ owners }) => owners.some(concerns.areCalled)).length;
      if (owed === 0) return [];
      const says = `Đang có ${owed} việc nhưng chưa có địa chỉ thư dùng được, nên không nhận được bản tin.`;
      return [finding({ of: 'member', record: member }, 'email', member.name, says)];
    });
}
