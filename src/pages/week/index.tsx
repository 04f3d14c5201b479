import { mount } from '../mount';
import { WeekPage } from './WeekPage';

mount('Tuần này', <WeekPage />);
