import { mount } from '../mount';
import { SettingsPage } from './SettingsPage';

mount('Cài đặt', <SettingsPage />);
