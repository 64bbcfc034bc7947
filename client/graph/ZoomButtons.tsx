import { Button } from 'react-aria-components';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../panels/Icon.tsx';

type Props = { readonly zoomIn: () => void; readonly zoomOut: () => void; readonly fit: () => void };

export function ZoomButtons({ zoomIn, zoomOut, fit }: Props) {
  const text = useText();
  return (
    <div className="zoom">
      <Button className="icon-button" aria-label={text('canvas.zoomIn')} onPress={zoomIn}>
        <Icon name="plus" />
      </Button>
      <Button className="icon-button" aria-label={text('canvas.zoomOut')} onPress={zoomOut}>
        <Icon name="minus" />
      </Button>
      <Button className="icon-button" aria-label={text('canvas.fit')} onPress={fit}>
        <Icon name="fit" />
      </Button>
    </div>
  );
}
