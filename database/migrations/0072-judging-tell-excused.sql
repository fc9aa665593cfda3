-- Screens leave out sheets that somebody has answered for: what is excused is told as what comes in.
CREATE TRIGGER tell_excuse AFTER INSERT ON judging.excuse
  FOR EACH ROW EXECUTE FUNCTION judging.tell_round();
