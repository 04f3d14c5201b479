import { mount } from '../mount';
import { ReportPage } from './ReportPage';

mount('Báo cáo', <ReportPage />);
