import { concernsWithin } from '../concerns';
import type { Task, Tracker } from '../tracker';
import { taskName } from '../wording';
import type { Doubt, Doubted } from './doubt';

/** Work that nobody has, and people whom no letter reaches. */
export function assignmentDoubts(tracker: Tracker): Doubt[] {
  return [
    ...tracker.tasks.filter(isOpen).filter(isNobodys).map(unassigned),
    ...criteriaWithoutPerson(tracker),
    ...owingWithoutAddress(tracker),
    ...tracker.neighbourhoods
      .filter(({ head }) => head === '')
      .map((record) =>
        doubt({ of: 'neighbourhood', record }, 'head', record.name, 'Chưa ghi trưởng khu phố.'),
      ),
  ];
}

const isOpen = ({ state }: Task): boolean => state !== 'done' && state !== 'cancelled';
const isNobodys = ({ owners }: Task): boolean => owners.length === 0;

const doubt = (doubted: Doubted, field: string, about: string, says: string): Doubt => ({
  ...doubted,
  group: 'assignment',
  field,
  about,
  says,
});

const unassigned = (task: Task): Doubt =>
  doubt({ of: 'task', record: task }, 'owners', taskName(task), 'Chưa giao cho ai.');

function criteriaWithoutPerson({ criteria, members }: Tracker): Doubt[] {
  const covered = new Set(members.flatMap((member) => member.criteria));
  return criteria
    .filter(({ code, owners }) => owners.length === 0 && !covered.has(code))
    .map((record) =>
      doubt(
        { of: 'criterion', record },
        'owners',
        `${record.code}. ${record.name}`,
        'Chưa có người phụ trách tiêu chí này.',
      ),
    );
}

function owingWithoutAddress(tracker: Tracker): Doubt[] {
  const concernsOf = concernsWithin(tracker);
  const open = tracker.tasks.filter(isOpen);
  return tracker.members
    .filter(({ addresses }) => addresses.length === 0)
    .flatMap((member) => {
      const concerns = concernsOf([member]);
      const owed = open.filter(({ owners }) => owners.some(concerns.areCalled)).length;
      if (owed === 0) return [];
      const says = `Đang có ${owed} việc nhưng chưa có địa chỉ thư dùng được, nên không nhận được bản tin.`;
      return [doubt({ of: 'member', record: member }, 'email', member.name, says)];
    });
}
