import { mount } from '../mount';
import { ExportPage } from './ExportPage';

mount('Xuất số liệu tuần', <ExportPage />);
