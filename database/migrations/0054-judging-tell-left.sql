CREATE TRIGGER tell_left AFTER UPDATE OF state ON judging.participation
  FOR EACH ROW WHEN (NEW.state = 'left' AND OLD.state <> 'left') EXECUTE FUNCTION judging.tell_round();
