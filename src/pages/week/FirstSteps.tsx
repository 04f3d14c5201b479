import { Section } from '../parts/Section';

/** What to do first, while there is nothing to sum up. */
export const FirstSteps = () => (
  <Section title="Bắt đầu">
    <ol class="steps">
      <li>
        Bấm <b>Chọn bộ tiêu chí</b>, hoặc tự nhập ở tab <b>Tiêu chí</b>.
      </li>
      <li>
        Điền tab <b>Thành viên</b>: họ tên, địa chỉ thư, tiêu chí phụ trách. Có khu phố thì điền tab{' '}
        <b>Khu phố</b>.
      </li>
      <li>
        Ghi việc ở tab <b>Nhiệm vụ</b>, hoặc dán văn bản vào <b>Nhập thông báo</b>.
      </li>
      <li>
        Bấm <b>Tổng hợp lại</b>.
      </li>
    </ol>
  </Section>
);
