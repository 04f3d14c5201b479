import type { AppraisalAnswer } from '../../answers';
import { Badge } from '../parts/Badge';
import { Section } from '../parts/Section';

/** What would fail if it were tomorrow, why, who can change it and how; what each criterion has. */
export function Appraisal({ appraisal }: { appraisal: AppraisalAnswer }) {
  const { headline, said, groups, criteria } = appraisal;
  return (
    <>
      <h1>Nếu thẩm định ngày mai</h1>
      <p class="headline">{headline}</p>
      <p>{said}</p>
      {groups.map(({ title, count, lines }) => (
        <Section key={title} title={title} count={count}>
          <div class="wide fails" tabIndex={0} role="region" aria-label={title}>
            <table>
              <thead>
                <tr>
                  {['Nội dung', 'Vì sao', 'Ai sửa được', 'Làm gì'].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map(({ what, why, who, way }) => (
                  <tr key={what}>
                    <th scope="row">{what}</th>
                    <td>{why}</td>
                    <td>{who}</td>
                    <td>{way}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {count > lines.length && <p class="under">… và {count - lines.length} chỗ nữa.</p>}
        </Section>
      ))}
      <Section title="Hồ sơ từng tiêu chí">
        <ul class="dossiers">
          {criteria.map(({ name, ready, isReady, lacks }) => (
            <li key={name}>
              <b>{name}</b>{' '}
              <Badge tone={isReady ? 'done' : 'quiet'} text={isReady ? `✓ Đủ ${ready}` : `○ Có ${ready}`} />
              {lacks !== '' && <p class="under">Thiếu: {lacks}</p>}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
